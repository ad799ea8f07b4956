declare module 'virtual:search-language' {
  const data: import('./language.ts').LanguageData;
  export default data;
}
