import { withoutTree } from "../read-content.ts";
import { servePortions } from "./serve-portions.ts";

servePortions(withoutTree);
