/** A key where one may stand in lines, as a pattern's source. Editors write some in Chinese. */
export const KEY = "[A-Za-z\\p{Script=Han}][\\w\\p{Script=Han}-]{0,40}";

/** What may stand before a line's key: indentation and list dashes. */
export const LEAD = "(?:[ \\t]|-[ \\t]){0,60}";
