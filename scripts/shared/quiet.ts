/*
 * No command sends a request beyond the machine. Astro reports its use to its makers and, while developing, asks for newer versions of itself:
 * both are off here, with nothing to set. To be imported before Astro. (npm looks for newer versions of itself: that is off in .npmrc.)
 */
process.env.ASTRO_TELEMETRY_DISABLED = "1";
process.env.ASTRO_DISABLE_UPDATE_CHECK = "true";
