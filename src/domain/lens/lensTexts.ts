/** Every text of a lens in one language, by the ids of its structure. Plain text, never markup. */
export interface LensTexts {
	language: string;
	title: string;
	/** What the lens covers, and what it leaves out. */
	scope: { inside: string; outside: string; edition: string };
	facts: Record<string, { question: string; short: string; values?: Record<string, string> }>;
	/** Names of derived facts, for "falls away because …". */
	derivedFacts: Record<string, { short: string }>;
	pillars: Record<string, { name: string; short: string; purpose: string }>;
	topics: Record<string, string>;
	items: Record<string, ItemTexts>;
	recommendations: Record<string, RecommendationTexts>;
	tensions: Record<string, { note: string; resolution: string }>;
	policies: Record<string, { title: string; caveat?: string }>;
	advisor: Record<string, { title: string }>;
	notices: Record<string, { text: string; links?: Record<string, string> }>;
	/** Where a tradeoff comes from: the heading of the article. */
	tradeoffSources: Record<string, string>;
	sources: Record<string, string>;
}

export interface ItemTexts {
	/** Two to five words for rails and tables. */
	title: string;
	question: string;
	/** The item in one line: what a good design does. */
	summary: string;
	/** Why it matters: consequences, not framework talk. */
	why: string;
	evidence: Record<string, string>;
	options: Record<string, { label: string; text: string }>;
	followUps: Record<string, string>;
	/** When "not applicable" is a fair answer. */
	notApplicable: string;
	remainder?: {
		title: string;
		ask: string;
		change: string;
		benefit: string;
		severityWhy: string;
		shiftWhy?: string[];
		effortWhy: string;
		/** By tradeoff id; absent where the remainder has none. */
		tradeoffs?: Record<string, string>;
	};
	/** A verified remark from another document. */
	note?: string;
}

export interface RecommendationTexts {
	title: string;
	/** A short question for this recommendation alone, asked where no option decides it. */
	ask: string;
	/** What to change, settings named. */
	change: string;
	benefit: string;
	severityWhy: string;
	/** Why the profile raises or lowers the severity, by position: raises first, then lowers. */
	shiftWhy?: string[];
	effortWhy: string;
	/** What the change touches, beyond its kind. */
	impactNote?: string;
	/** A condition under which a prerequisite counts. */
	prerequisitesNote?: string;
	tradeoffs: Record<string, string>;
	links?: Record<string, string>;
}
