let characters: readonly string[] | undefined;

/** The 3,755 characters of GB2312's first level, in order; older engines know the encoding too. @throws where one does not */
export function levelOneCharacters(): readonly string[] {
  if (characters) return characters;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  characters = [...new TextDecoder('gbk').decode(new Uint8Array(bytes))];
  return characters;
}
