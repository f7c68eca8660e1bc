/**
 * `npm run test:browsers`: the main path in Firefox (WebDriver BiDi) and WebKitGTK (WebDriver), which are installed where they are missing and the
 * machine lets it; what is not there is named. Wants a build in dist/. Not driven here: downloads as files, drag and drop, printing, the keyboard.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { openFirefox } from "./browsers/firefox.mjs";
import { installMissing } from "./browsers/install.mjs";
import { openWebKit } from "./browsers/webkit.mjs";
import { serve } from "./server.mjs";

/** Milliseconds for each step: the machine may be busy. */
const patience = 90_000;

/** Asks the page until it answers yes. A function runs in the page, and knows nothing of here. */
async function until(page, ask, ...args) {
	const end = Date.now() + patience;
	for (let last = null; ; ) {
		last = await page.ask(ask, ...args).catch((error) => String(error));
		if (last === true) return;
		if (Date.now() > end) throw new Error(`waited in vain, last: ${JSON.stringify(last)}`);
		await new Promise((next) => setTimeout(next, 250));
	}
}

const headed = (page, text) => until(page, (wanted) => document.querySelector("main h1")?.textContent?.trim() === wanted, text);

const press = (page, name) =>
	until(
		page,
		(wanted) => {
			const nameOf = (one) => one.getAttribute("aria-label") ?? one.textContent?.trim();
			const button = [...document.querySelectorAll("button")].find((one) => nameOf(one) === wanted && one.checkVisibility());
			button?.click();
			return button !== undefined;
		},
		name,
	);

/** In order; each goes on where the one before it ended. */
const steps = {
	"the first screen has its heading": (page) => until(page, () => (document.querySelector("h1")?.textContent ?? "") !== ""),
	"the sample opens with its report": async (page) => {
		await press(page, "Open the sample");
		await headed(page, "Report");
	},
	"the export menu opens clear of its button and the navigation": async (page) => {
		await press(page, "Export");
		await until(page, () => {
			const menu = document.querySelector(".export-menu-list:popover-open")?.getBoundingClientRect();
			const others = [document.querySelector(".export-menu .button"), document.querySelector("header nav")];
			const meets = (one) => {
				const box = one.getBoundingClientRect();
				const apart = box.bottom <= menu.top || box.top >= menu.bottom || box.right <= menu.left || box.left >= menu.right;
				return !apart;
			};
			return menu !== undefined && others.every((one) => one !== null && !meets(one));
		});
	},
	"a PDF is made": async (page) => {
		await press(page, "Export PDF, report");
		await until(page, () => document.querySelector('[data-exporting="done"]') !== null);
	},
	"a plan is proved": async (page) => {
		await page.ask(() => {
			location.hash = "#/reviews/sample/plan";
			return true;
		});
		await until(page, () => document.querySelectorAll("main table a, main li a").length > 1);
	},
	"what is typed is there after a reload": async (page) => {
		await page.ask(() => {
			location.hash = "#/";
			return true;
		});
		await press(page, "New review");
		await until(page, () => {
			const field = document.querySelector("main input.input[type=text]");
			if (!field) return false;
			Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "Kept here");
			field.dispatchEvent(new Event("input", { bubbles: true }));
			return true;
		});
		await page.reload();
		await until(page, () => document.querySelector("main input.input[type=text]")?.value === "Kept here");
	},
};

if (!existsSync("dist/index.html")) throw new Error("no build in dist/: npm run build");
installMissing();
const server = await serve({ root: resolve("dist"), port: 0 });
const address = `http://127.0.0.1:${server.address().port}/`;
const firstStep = Object.fromEntries(Object.entries(steps).slice(0, 1));
const runs = [
	{ name: "Firefox", open: () => openFirefox({}), steps },
	{
		name: "Firefox with all site data blocked",
		open: () => openFirefox({ "network.cookie.cookieBehavior": 2 }),
		steps: firstStep,
	},
	{ name: "WebKitGTK", open: openWebKit, steps },
];
let failed = 0;
for (const run of runs) {
	const page = await run.open();
	if (!page) {
		console.log(`${run.name}: NOT INSTALLED, nothing was tried`);
		continue;
	}
	try {
		await page.goto(address);
		for (const [told, act] of Object.entries(run.steps)) {
			await act(page);
			console.log(`${run.name}: ${told}`);
		}
	} catch (error) {
		failed += 1;
		console.error(`${run.name}: FAILED after that: ${error.message}`);
	} finally {
		await page.close();
	}
}
server.close();
process.exit(failed > 0 ? 1 : 0);
