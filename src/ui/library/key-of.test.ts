import { expect, it } from 'vitest';
import { keyOf } from './key-of.ts';

it.each([
  ['a Latin keyboard', { key: 'c', code: 'KeyC', shiftKey: false }, 'c'],
  ['one that has the letters elsewhere', { key: 'c', code: 'KeyI', shiftKey: false }, 'c'],
  ['Caps Lock', { key: 'C', code: 'KeyC', shiftKey: false }, 'c'],
  ['a Cyrillic keyboard', { key: 'с', code: 'KeyC', shiftKey: false }, 'c'],
  ['a Cyrillic keyboard where another letter is', { key: 'я', code: 'KeyZ', shiftKey: false }, 'z'],
  ['a Cyrillic letter that is no Latin one', { key: 'ж', code: 'Semicolon', shiftKey: false }, 'ж'],
  ['a sign', { key: '?', code: 'Digit7', shiftKey: true }, '?'],
  ['a space', { key: ' ', code: 'Space', shiftKey: false }, ' '],
  ['a named key', { key: 'Delete', code: 'Delete', shiftKey: false }, 'Delete'],
])('takes the key of %s', (_name, event, key) => {
  expect(keyOf(event)).toBe(key);
});
