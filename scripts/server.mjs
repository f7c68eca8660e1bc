/** A static server for the built app, like any host: no rewriting, text packed, optionally with the headers of dist/_headers. */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { createGzip } from "node:zlib";

const types = {
	".css": "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".svg": "image/svg+xml",
	".png": "image/png",
	".ttf": "font/ttf",
	".txt": "text/plain; charset=utf-8",
	".wasm": "application/wasm",
	".webmanifest": "application/manifest+json",
};

const packed = /^text\/|json|svg/;

const headersOf = (root) =>
	[...readFileSync(join(root, "_headers"), "utf8").matchAll(/^ {2}([^:]+): (.*)$/gm)].map(([, name, value]) => [name, value]);

/** Serves `root` under `base` ("/" or "/sub/"). Resolves to the server once it listens. */
export function serve({ root, port, base = "/", withHeaders = false, host = "127.0.0.1" }) {
	const extra = withHeaders ? headersOf(root) : [];
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
		const inside = path.startsWith(base) ? normalize(path.slice(base.length - 1)) : null;
		const file = inside === null ? null : join(root, inside.endsWith("/") ? `${inside}index.html` : inside);
		if (!file?.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
			response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
			return;
		}
		for (const [name, value] of extra) response.setHeader(name, value);
		const type = types[extname(file)] ?? "application/octet-stream";
		const packs = packed.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
		response.writeHead(200, { "content-type": type, ...(packs && { "content-encoding": "gzip", vary: "accept-encoding" }) });
		const content = createReadStream(file);
		(packs ? content.pipe(createGzip()) : content).pipe(response);
	});
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, () => resolve(server));
	});
}
