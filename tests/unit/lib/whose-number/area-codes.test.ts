import { expect, test } from 'vitest';
import { pickAreaNames, readAreaNames } from '../../../../src/lib/whose-number/area-codes.ts';
import { areaOf } from '../../../../src/lib/whose-number/shapes.ts';

test('only whole area codes are kept, by names that people know', () => {
  const prefixes = {
    10: '北京市',
    101: '北京市',
    5712: '浙江省杭州市',
    856: '贵州省铜仁地区',
    896: '西藏那曲地区、嘉黎县',
    33: '河北省秦皇岛市',
  };
  expect(pickAreaNames(prefixes)).toEqual({ 10: '北京市', 335: '河北省秦皇岛市', 856: '贵州省铜仁', 896: '西藏那曲' });
});

test('the package names the cities', () => {
  const names = readAreaNames();
  expect(Object.keys(names).length).toBeGreaterThan(320);
  for (const [number, place] of [
    ['01066668888', '北京市'],
    ['02153395288', '上海市'],
    ['075523456789', '广东省深圳市'],
    ['03351234567', '河北省秦皇岛市'],
    ['07101234567', '湖北省襄阳市'],
  ] as const)
    expect(areaOf(number, names)?.place, number).toBe(place);
  expect(areaOf('02001234567', names)?.code).toBe('020');
  expect(areaOf('13800138000', names)).toBeUndefined();
});
