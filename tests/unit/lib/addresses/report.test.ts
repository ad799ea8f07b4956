import { describe, expect, test } from 'vitest';
import { readDeployment } from '../../../../src/lib/addresses/deployment.ts';
import { reportAddress } from '../../../../src/lib/addresses/report.ts';

const body = '编号：hotline/hours\n哪里不对：\n从哪里看到的：\n（不要写姓名、电话、订单号）';

describe('reportAddress', () => {
  test('is absent where nothing is configured', () => {
    expect(reportAddress('line-95187', undefined)).toBeUndefined();
    expect(readDeployment({}).report).toBeUndefined();
  });

  test('opens a new issue that names the id, and nothing else', () => {
    const url = new URL(reportAddress('hotline/hours', 'https://example.org/guide/issues/new') as string);
    expect(Object.fromEntries(url.searchParams)).toEqual({ title: '报错：hotline/hours', body });
  });

  test('keeps what the address already asks for', () => {
    const url = new URL(reportAddress('a', 'https://example.org/new?labels=content') as string);
    expect([...url.searchParams.keys()]).toEqual(['labels', 'title', 'body']);
  });

  test('opens a mail', () => {
    const url = new URL(reportAddress('hotline/hours', 'mailto:fix@example.org') as string);
    expect(url.pathname).toBe('fix@example.org');
    expect(Object.fromEntries(url.searchParams)).toEqual({ subject: '报错：hotline/hours', body });
  });

  test('fills in the names that a tracker has of its own', () => {
    const template = 'https://example.org/-/issues/new?issue[title]={title}&issue[description]={body}';
    const url = new URL(reportAddress('hotline/hours', template) as string);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      'issue[title]': '报错：hotline/hours',
      'issue[description]': body,
    });
  });
});

describe('REPORT_URL', () => {
  for (const value of ['https://example.org/issues/new', 'mailto:a@example.org', 'http://127.0.0.1:3000/new?a=1'])
    test(`may be ${value}`, () => {
      expect(readDeployment({ REPORT_URL: value }).report).toBe(value);
    });

  for (const value of ['example.org', 'javascript:alert(1)', 'mailto:a', 'https://a b', 'https://example.org/#new'])
    test(`may not be ${value}`, () => {
      expect(() => readDeployment({ REPORT_URL: value })).toThrow(`REPORT_URL“${value}”不对`);
    });
});
