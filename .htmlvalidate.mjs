/** The whole of html-validate's recommended rules over dist/, but for those that are off below, each for its reason. */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Safari drops the meaning of a list without marks, and of a table whose display is changed for small
    // screens; the role says it again.
    'no-redundant-role': 'off',
    // Asks for unbreakable spaces in every tel: link; in 「拨打 110」 the space stands between words.
    'tel-non-breaking': 'off',
    // A letter is written while its fields are filled in; nothing is sent. The rule is a technique, not HTML's.
    'wcag/h32': 'off',
  },
};
