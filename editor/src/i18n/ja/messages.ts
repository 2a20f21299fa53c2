import type { messages as en } from '../en/messages';

export const messages: typeof en = {
  messages: {
    newName: '新しいメッセージ', create: '新しいメッセージを書く', unknown: (id) => `${id}(ありません)`, channel: 'チャネル', language: '言語', preview: '読み手の表示',
    channels: { email: 'メール', sms: 'SMS' },
    segments: (count) => `配信停止の案内を含めて ${String(count)} 通分`,
    noText: 'この言語の文面はまだありません。', write: '書く', for: (name) => `${name} さんの例`, faulty: '文面に誤りがあるため、まだ表示できません。',
  },
};
