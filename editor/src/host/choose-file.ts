/** Lets the user choose a JSON file, and gives its text; nothing happens if none is chosen. */
export function chooseFile(onText: (text: string) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) void file.text().then(onText);
  });
  input.click();
}
