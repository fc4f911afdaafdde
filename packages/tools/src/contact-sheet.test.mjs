import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactSheet } from './contact-sheet.mjs';

const looks = ['1280', '320', 'forced-colors'];

test('pictures stand by screen in the order of the walk, by look in the order given', () => {
  const page = contactSheet(
    [
      'list-1280.png',
      'record-320.png',
      'record-1280.png',
      'record-employer-1280.png',
      'index.html',
      'other.png',
    ],
    looks,
    ['record', 'list'],
  );
  const names = [...page.matchAll(/<h2>(.*?)<\/h2>|src="(.*?)"/g)].map(([, screen, file]) => screen ?? file);
  assert.deepEqual(names, [
    'record',
    'record-1280.png',
    'record-320.png',
    'list',
    'list-1280.png',
    'record-employer',
    'record-employer-1280.png',
  ]);
});

test('a look with a dash in its name is not taken for a screen', () => {
  assert.match(contactSheet(['check-forced-colors.png'], looks), /<h2>check<\/h2>/);
});
