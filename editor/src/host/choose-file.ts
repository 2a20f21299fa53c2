/** Lets the user choose a JSON file; nothing happens if none is chosen. */
export function chooseFile(onFile: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.hidden = true;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.remove();
    if (file !== undefined) onFile(file);
  });
  input.addEventListener('cancel', () => input.remove());
  // In the page, or the browser may take it for waste while the user chooses.
  document.body.append(input);
  input.click();
}
