/** Markdown of the Azure Well-Architected Framework as it was read: service guides, core checklists, tradeoff articles. All texts are plain. */
import type { Link } from "../foreign/links.ts";

export const guidePillars = [
	"Reliability",
	"Security",
	"Cost Optimization",
	"Operational Excellence",
	"Performance Efficiency",
] as const;

export type GuidePillar = (typeof guidePillars)[number];

/** What an item and a recommendation have in common. */
export interface GuideEntry {
	/** Unique in the guide; made of pillar and title, so that the next edition keeps it. */
	key: string;
	/** What it is called: its bold words, else its first sentence. Never empty. */
	title: string;
	/** The bold words it begins with; null where there are none. */
	lead: string | null;
	/** What it is about, as in "(Cluster)" before the title. */
	scope: string | null;
	/** The whole text, lines and bullets kept. */
	text: string;
	links: Link[];
	/** The name before its box or table, where a pillar has more than one. */
	group: string | null;
	/** Tells whether the text has changed since another edition. */
	hash: string;
}

export interface GuideRecommendation extends GuideEntry {
	benefit: string;
}

/** A pillar; in guides by design area, whose headings are no pillars, such an area. */
export interface GuideSection {
	/** Unique in the guide. */
	key: string;
	name: string;
	pillar: GuidePillar | null;
	items: GuideEntry[];
	recommendations: GuideRecommendation[];
}

/** A bullet of the policy or Advisor section. */
export interface GuideCheck {
	text: string;
	links: Link[];
	/** Of the policy definition, where an address names one. */
	guid: string | null;
}

/** A tradeoff that a guide or an article describes. */
export interface GuideTradeoff {
	title: string;
	text: string;
	/** The heading it stands under. */
	under: string;
}

/** A row of a core checklist. */
export interface CoreRow {
	/** Such as RE:05. */
	code: string;
	title: string | null;
	text: string;
	links: Link[];
}

export interface GuideHead {
	title: string;
	/** As it was written: M/D/YYYY in the files of the origin; empty where there is none. */
	date: string;
	products: string[];
}

export interface ServiceGuide extends GuideHead {
	kind: "guide";
	/** Resources that the guide covers. */
	technologies: string[];
	sections: GuideSection[];
	policies: GuideCheck[];
	advisor: GuideCheck[];
	tradeoffs: GuideTradeoff[];
	hasTradeoffs: boolean;
}

export interface CoreChecklist extends GuideHead {
	kind: "coreChecklist";
	rows: CoreRow[];
}

export interface TradeoffArticle extends GuideHead {
	kind: "tradeoffs";
	tradeoffs: GuideTradeoff[];
}

export type AzureGuide = ServiceGuide | CoreChecklist | TradeoffArticle;
