import type { AstroIntegration } from "astro";
import { handed } from "../../src/handed.ts";
import { environmentLanguage } from "../../src/i18n/message-language.ts";
import { messages } from "../../src/i18n/messages.ts";

/** Astro's own `build` empties the folder it writes to, knows no search and checks nothing: it is refused outside `npm run build`. */
export const onlyByScript = (): AstroIntegration => ({
  name: "nianlun-only-by-script",
  hooks: {
    "astro:config:setup": ({ command }) => {
      if (command === "build" && !handed())
        throw new Error(messages(environmentLanguage(process.env)).build.onlyByScript);
    },
  },
});
