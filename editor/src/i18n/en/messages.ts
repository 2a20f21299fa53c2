export const messages = {
  messages: {
    newName: 'New message', create: 'Write a new message', unknown: (id: string): string => `${id} (not there)`, channel: 'Channel', language: 'Language', preview: 'As it is read',
    channels: { email: 'E-mail', sms: 'Text message' } as Readonly<Record<string, string>>,
    segments: (count: number): string => (count === 1 ? 'One segment, with the line about STOP' : `${String(count)} segments, with the line about STOP`),
    noText: 'There is no text yet in this language.', write: 'Write it', for: (name: string): string => `For ${name}`, faulty: 'This can’t be shown yet: something in the text is wrong.',
  },
};
