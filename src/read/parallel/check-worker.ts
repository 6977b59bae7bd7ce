import { withoutTree } from "../read-content.ts";
import { serveShares } from "./serve-shares.ts";

serveShares(withoutTree);
