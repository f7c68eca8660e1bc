import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** A top-level call that has no effect but its result, which bundlers cannot know. */
const pureCall = /(?<== )(?=React\d*\.(?:createContext|forwardRef|memo)\()/g;

/** The names that React's developer tools show. */
const displayName = /^\w+\.displayName = .*;$/gm;

/**
 * The router without what the app does not use of it, in builds: its package offers bundlers the build with warnings for developers
 * alone, all in one module whose parts look as if they had effects.
 */
export const leanRouter: Plugin = {
	name: "lean-router",
	apply: "build",
	config: () => ({
		resolve: {
			alias: [
				{
					find: /^react-router$/,
					replacement: fileURLToPath(new URL("../node_modules/react-router/dist/production/index.mjs", import.meta.url)),
				},
			],
		},
	}),
	transform: {
		filter: { id: /react-router\/dist\/production\/chunk-/ },
		handler: (code) => ({ code: code.replace(displayName, "").replace(pureCall, "/* @__PURE__ */ "), map: null }),
	},
};
