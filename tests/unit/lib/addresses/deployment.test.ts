import { describe, expect, test } from 'vitest';
import { readDeployment } from '../../../../src/lib/addresses/deployment.ts';

describe('readDeployment', () => {
  test('needs no settings', () => {
    expect(readDeployment({})).toEqual({ site: undefined, base: '/' });
  });
  test('treats empty settings as none', () => {
    expect(readDeployment({ SITE_URL: '', BASE_PATH: '' })).toEqual({ site: undefined, base: '/' });
  });
  for (const path of ['guide', '/guide', 'guide/', '/guide/', '//guide//']) {
    test(`reads the base path “${path}” as /guide/`, () => {
      expect(readDeployment({ BASE_PATH: path }).base).toBe('/guide/');
    });
  }
  test('keeps a base path of several parts', () => {
    expect(readDeployment({ BASE_PATH: 'a/b-c' }).base).toBe('/a/b-c/');
  });
  test('reads the origin of a site', () => {
    expect(readDeployment({ SITE_URL: 'https://example.org/' }).site).toBe('https://example.org');
  });
  test('keeps the port of a site', () => {
    expect(readDeployment({ SITE_URL: 'http://localhost:8080' }).site).toBe('http://localhost:8080');
  });
  for (const site of [
    'example.org',
    'ftp://example.org',
    'https://',
    'https://example.org/?a=1',
    'https://example.org/#a',
  ]) {
    test(`refuses the site “${site}” in Chinese`, () => {
      expect(() => readDeployment({ SITE_URL: site })).toThrow(`SITE_URL“${site}”不对`);
    });
  }
  for (const path of ['a b', 'https://example.org', '指南', '/a?b']) {
    test(`refuses the base path “${path}” in Chinese`, () => {
      expect(() => readDeployment({ BASE_PATH: path })).toThrow(`BASE_PATH“${path}”不对`);
    });
  }
});
