import { type ToolWords, toolWords } from '../../text/tools.ts';

/** A page that does something for the reader; articles explain. */
export interface Tool extends ToolWords {
  /** `whose-number`, `sheets/evidence`: also its address. */
  id: string;
}

/** All tools, in the order in which readers see them. Lists, footer, search and links draw from here. */
export const tools: readonly Tool[] = Object.entries<ToolWords>(toolWords).map(([id, words]) => ({ id, ...words }));

const linkable: ReadonlySet<string> = new Set(['find', 'about', ...tools.map(({ id }) => id)]);

/** Pages beside the guide that authors may link to by name: the tools, `find`, `about`. */
export const linkableTools: readonly string[] = [...linkable];

/** Whether an address within the guide is a page beside it that authors may link to. */
export const isLinkableTool = (address: string): boolean => linkable.has(address);
