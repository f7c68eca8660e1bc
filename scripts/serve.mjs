/** `node scripts/serve.mjs PORT BASE [--headers]`: serves dist/ for the stories. */
import { resolve } from "node:path";
import { serve } from "./server.mjs";

const [port, base, flag] = process.argv.slice(2);
await serve({ root: resolve("dist"), port: Number(port), base, withHeaders: flag === "--headers" });
