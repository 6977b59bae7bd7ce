import { serveShares } from "../read/parallel/serve-shares.ts";
import { rendered } from "./report-html.ts";

serveShares(rendered);
