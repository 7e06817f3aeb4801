import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('days.mjs', import.meta.url));
const told = ['March 4, 2016', '2016-03-04T23:30:00', '2016-03-04T23:30:00-02:00', 'Fri, 04 Mar 2016 00:10'];

test.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])('a day is the one that stands there: %s', (zone) => {
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...told], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(['2016-03-04', '2016-03-04', '2016-03-05', '2016-03-04'].map((day) => [day, day]));
});
