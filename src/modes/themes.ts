/** Colours of the browser's own frame; the paper of each scheme (tokens.css), which a test compares. */
export const themeColours = { light: '#f8f6ef', dark: '#111819' } as const;
