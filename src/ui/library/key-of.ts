/**
 * The key that was pressed; a letter as the Latin keyboard has it in that place, in small. So a reader who writes
 * Ukrainian or Russian need not change the keyboard to work in the library.
 */
export function keyOf({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  if (shiftKey || key.length !== 1) return key;
  if (/^[!-~]$/u.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/u.exec(code)?.[1]?.toLowerCase() ?? key;
}
