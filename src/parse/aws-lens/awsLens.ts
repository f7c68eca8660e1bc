/** An AWS Well-Architected custom lens (JSON, schemaVersion 2021-11-01) as it was read. All texts are plain. */
import type { RiskRule } from "../../domain/lens/kinds/riskRule.ts";
import type { Link } from "../foreign/links.ts";

/** Further reading, or what to do; its text or its links may be empty, not both. */
export interface AwsResource {
	text: string;
	links: Link[];
}

export interface AwsChoice {
	/** Unique in its question, and an id of our lenses; differs from `id` where ids repeat or have other letters. */
	key: string;
	/** The id that rules name. */
	id: string;
	title: string;
	description: string;
	help: AwsResource[];
	/** What to do where it is not selected. */
	plan: AwsResource[];
	/** "None of these": its id ends in `_no`. */
	isNoneOfThese: boolean;
}

export interface AwsQuestion {
	/** Unique in the lens. */
	key: string;
	id: string;
	title: string;
	description: string;
	help: AwsResource[];
	choices: AwsChoice[];
	/** In the order of the file, which decides. */
	rules: RiskRule[];
}

/** Ids of the six pillars that AWS maps to its framework. */
export const awsPillars = [
	"operationalExcellence",
	"security",
	"reliability",
	"performance",
	"costOptimization",
	"sustainability",
] as const;

export interface AwsPillar {
	key: string;
	id: string;
	name: string;
	/** The pillar of the framework it stands for, by id or name; null: one of its own. */
	common: (typeof awsPillars)[number] | null;
	questions: AwsQuestion[];
}

export interface AwsLens {
	schemaVersion: string;
	name: string;
	description: string;
	/** What the lens calls its version; empty where it does not. */
	version: string;
	pillars: AwsPillar[];
}
