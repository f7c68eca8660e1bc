import type { Server } from "node:http";

/** Serves `root` under `base` ("/" or "/sub/"). Resolves to the server once it listens. */
export function serve(host: { root: string; port: number; base?: string; withHeaders?: boolean }): Promise<Server>;
