/** Every screen: its addresses, its title until its heading is there, and what loads it. Routes, titles and preloads (preload.ts) are drawn from here. */
import type { ComponentType } from "react";
import { matchPath } from "react-router";
import type { MessageKey } from "../i18n/phrases.ts";
import { routes } from "../paths.ts";

interface Screen {
	paths: readonly string[];
	/** Among the messages of the first screen. */
	title: MessageKey;
	load: () => Promise<{ default: ComponentType }>;
}

/** Names a component that a module exports as the one that `lazy` takes. */
export async function named<N extends string, P>(
	module: Promise<Record<N, ComponentType<P>>>,
	name: N,
): Promise<{ default: ComponentType<P> }> {
	return { default: (await module)[name] };
}

/** Screens that stand in no review. The first screen comes with the app. */
export const otherScreens = {
	settings: { paths: [routes.settings], title: "nav.settings", load: () => named(import("./Settings.tsx"), "Settings") },
	help: { paths: [routes.help], title: "nav.help", load: () => named(import("./Help.tsx"), "Help") },
	verify: { paths: [routes.verify], title: "reviews.verify", load: () => named(import("./verify/Verify.tsx"), "Verify") },
	library: {
		paths: [routes.library, routes.lensEditor],
		title: "reviews.library",
		load: () => named(import("./library/Library.tsx"), "Library"),
	},
} satisfies Record<string, Screen>;

/** Screens of an open review. */
export const reviewScreens = {
	profile: {
		paths: [routes.profile],
		title: "nav.profile",
		load: () => named(import("./Profile.tsx"), "Profile"),
	},
	questions: {
		paths: [routes.questions, routes.question],
		title: "nav.questions",
		load: () => named(import("../features/questions/QuestionsScreen.tsx"), "QuestionsScreen"),
	},
	overview: {
		paths: [routes.overview],
		title: "nav.questions",
		load: () => named(import("../features/overview/OverviewScreen.tsx"), "OverviewScreen"),
	},
	open: {
		paths: [routes.open],
		title: "nav.questions",
		load: () => named(import("../features/open/OpenScreen.tsx"), "OpenScreen"),
	},
	judging: {
		paths: [routes.judging],
		title: "nav.questions",
		load: () => named(import("./Judging.tsx"), "Judging"),
	},
	evidence: { paths: [routes.evidence], title: "nav.evidence", load: () => named(import("./Evidence.tsx"), "Evidence") },
	report: { paths: [routes.report], title: "nav.report", load: () => named(import("./Report.tsx"), "Report") },
	pillar: {
		paths: [routes.pillar],
		title: "nav.report",
		load: () => named(import("../features/pillar/PillarScreen.tsx"), "PillarScreen"),
	},
	plan: { paths: [routes.plan], title: "nav.plan", load: () => named(import("../features/plan/PlanScreen.tsx"), "PlanScreen") },
	together: { paths: [routes.together], title: "nav.together", load: () => named(import("./Together.tsx"), "Together") },
	milestones: {
		paths: [routes.milestones, routes.milestone],
		title: "nav.signOff",
		load: () => named(import("./milestones/Milestones.tsx"), "Milestones"),
	},
	present: {
		paths: [routes.present, routes.presentItem],
		title: "nav.present",
		load: () => named(import("../features/present/PresentScreen.tsx"), "PresentScreen"),
	},
	briefing: {
		paths: [routes.briefing],
		title: "nav.present",
		load: () => named(import("../features/briefing/BriefingScreen.tsx"), "BriefingScreen"),
	},
} satisfies Record<string, Screen>;

export type ScreenName = keyof typeof reviewScreens;

/** The names of a table, as its own. */
export const namesOf = <N extends string>(table: Record<N, unknown>): N[] => Object.keys(table) as N[];

const findIn = (table: Record<string, Screen>, path: string): Screen | undefined =>
	Object.values(table).find(({ paths }) => paths.some((pattern) => matchPath(pattern, path)));

/** The title of the screen at an address, for as long as its heading is not there; none where the address has no screen of its own. */
export const titleAt = (path: string): MessageKey | undefined =>
	(findIn(reviewScreens, path) ?? findIn(otherScreens, path))?.title;

/** What loads at an address beside the app itself: a screen of a review, another one, or nothing. */
export const findScreen = (path: string) => ({ inReview: findIn(reviewScreens, path), other: findIn(otherScreens, path) });
