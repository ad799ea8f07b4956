/** Days after which a check is too old to rely on without another look. */
export const limits = {
  /** Phone numbers, websites, accounts; hours and paths in the App, which change as easily. */
  number: 90,
  /** What platforms and payment companies set themselves; practices and scams; the text of a section. */
  platform: 180,
  /** Laws, public procedures, standards and names. */
  law: 365,
} as const;

const byKind: Record<string, number> = {
  hours: limits.number,
  path: limits.number,
  law: limits.law,
  public: limits.law,
  standard: limits.law,
  name: limits.law,
};

/** Days for which the check of a record holds. */
export const limitOf = ({ file, kind }: { file: string; kind: string }): number =>
  file === 'numbers' ? limits.number : (byKind[kind] ?? limits.platform);

/** Days for which the review of a section holds. */
export const sectionLimit = limits.platform;
