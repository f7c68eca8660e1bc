import type { DraftPillar } from "./buildLens.ts";

/** The pillars of the Azure Well-Architected Framework under the ids that all our lenses have, so that they are one pillar. */
export const frameworkPillars = {
	reliability: { id: "reliability", code: "RE", name: "Reliability" },
	security: { id: "security", code: "SE", name: "Security" },
	cost: { id: "cost-optimization", code: "CO", spend: true, name: "Cost Optimization" },
	operations: { id: "operational-excellence", code: "OE", name: "Operational Excellence" },
	performance: { id: "performance-efficiency", code: "PE", name: "Performance Efficiency" },
} as const satisfies Record<string, DraftPillar>;
