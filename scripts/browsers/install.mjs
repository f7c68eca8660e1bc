/** Installs Debian's Firefox ESR and the driver of WebKitGTK where they are missing and the machine lets it; what fails is told. */
import { execFileSync, spawnSync } from "node:child_process";
import { mayInstall } from "../setup.mjs";

const isThere = (program) => spawnSync("which", [program]).status === 0;

/** Programs, one of which is enough, and the packages that bring one. */
const wanted = [
	{ programs: ["firefox-esr", "firefox"], packages: ["firefox-esr"] },
	{ programs: ["WebKitWebDriver"], packages: ["webkit2gtk-driver"] },
	{ programs: ["xvfb-run"], packages: ["xvfb", "xauth"] },
];

const isGiven = ({ programs }) =>
	(programs.includes("firefox") && Boolean(process.env.FIREFOX_PATH)) ||
	(programs.includes("xvfb-run") && Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** Each by itself: one that cannot be had does not keep the others away. */
export function installMissing() {
	const missing = wanted.filter((one) => !isGiven(one) && !one.programs.some(isThere));
	if (missing.length === 0 || !mayInstall()) return;
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	const apt = (...args) => execFileSync("apt-get", ["-qq", ...args], { stdio: "ignore", env, timeout: 600_000 });
	const tried = (names, act) => {
		try {
			act();
		} catch {
			console.error(`apt-get ${names}: did not work`);
		}
	};
	tried("update", () => apt("update"));
	for (const { packages } of missing) {
		console.error(`Installing ${packages.join(", ")}…`);
		tried(`install ${packages.join(" ")}`, () => apt("install", "-y", "--no-install-recommends", ...packages));
	}
}
