import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/controls.css";
import "./ui/marks.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { HashRouter } from "react-router";
import { App } from "./app/App.tsx";
import { preload } from "./app/preload.ts";
import { hasLock } from "./browser/lock/lockKey.ts";
import { keepOffline } from "./browser/offline.ts";
import { trustOwnScripts } from "./browser/trustedTypes.ts";

trustOwnScripts();
// The address says what will be shown: it comes while the app starts.
preload(location.hash.slice(1));

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
const page = createRoot(root);
const start = () =>
	page.render(
		<StrictMode>
			<HashRouter>
				<App />
			</HashRouter>
		</StrictMode>,
	);
if (hasLock()) void import("./app/lock/gate.ts").then(({ passGate }) => passGate(page, start));
else start();
keepOffline();
