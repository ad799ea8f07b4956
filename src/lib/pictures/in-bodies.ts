import { pictureTexts } from '../../text/pictures.ts';

/** Pictures that authors may put into a section, by the component they write; each in one section only. */
const texts = {
  AppPath: pictureTexts.appPath,
  ChannelLadder: pictureTexts.ladder,
  DisputeTimeline: pictureTexts.dispute,
};

/** `<AppPath />`, `<ChannelLadder />`, `<DisputeTimeline />` */
export const pictureComponents: readonly string[] = Object.keys(texts);

/** What the pictures in a body say, with its citations: their records are among the section's sources. */
export const pictureWords = (body: string): string =>
  Object.entries(texts)
    .filter(([name]) => body.includes(`<${name} `))
    .map(([, words]) => JSON.stringify(words))
    .join(' ');
