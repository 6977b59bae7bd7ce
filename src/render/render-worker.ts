import { servePortions } from "../read/parallel/serve-portions.ts";
import { rendered } from "./report-html.ts";

servePortions(rendered);
