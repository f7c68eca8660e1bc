/** WebKitGTK by its WebDriver, on a display of its own where the machine has none. */
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";

const isThere = (name) => spawnSync("which", [name]).status === 0;

const freePort = () =>
	new Promise((resolve) => {
		const server = createServer().listen(0, () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});

/** A page of 1024 by 768; null where WebKitWebDriver or a display is missing. */
export async function openWebKit() {
	const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
	if (!isThere("WebKitWebDriver") || !(hasDisplay || isThere("xvfb-run"))) return null;
	const port = await freePort();
	const command = ["WebKitWebDriver", `--port=${port}`];
	const [program, ...args] = hasDisplay ? command : ["xvfb-run", "-a", "-s", "-screen 0 1280x1024x24", ...command];
	// The sandbox of its processes does not start in most containers.
	const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", LIBGL_ALWAYS_SOFTWARE: "1" };
	const driver = spawn(program, args, { stdio: "ignore", env, detached: true });
	const send = async (method, path, body) => {
		const init = { method, ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }) };
		const { value } = await (await fetch(`http://127.0.0.1:${port}${path}`, init)).json();
		if (value?.error) throw new Error(`${value.error}: ${value.message}`);
		return value;
	};
	const end = () => process.kill(-driver.pid);
	try {
		await untilUp(() => send("GET", "/status"));
		const asked = { browserName: "MiniBrowser", "webkitgtk:browserOptions": { args: ["--automation"] } };
		const { sessionId } = await send("POST", "/session", { capabilities: { alwaysMatch: asked } });
		const at = `/session/${sessionId}`;
		await send("POST", `${at}/window/rect`, { width: 1024, height: 768 });
		return {
			goto: (url) => send("POST", `${at}/url`, { url }),
			reload: () => send("POST", `${at}/refresh`, {}),
			ask: (act, ...given) =>
				send("POST", `${at}/execute/sync`, { script: `return (${act}).apply(null, arguments)`, args: given }),
			close: async () => {
				await send("DELETE", at).catch(() => undefined);
				end();
			},
		};
	} catch (error) {
		end();
		throw error;
	}
}

/** The driver takes a moment to listen. */
async function untilUp(ask) {
	for (let tries = 0; ; tries += 1) {
		try {
			return await ask();
		} catch (error) {
			if (tries > 80) throw error;
			await new Promise((next) => setTimeout(next, 250));
		}
	}
}
