/** Pillars in the order of Microsoft's export and in its words, by their ids in the lenses. */
export const pillarNames: Record<string, string> = {
	reliability: "Reliability",
	security: "Security",
	"cost-optimization": "Cost Optimization",
	"operational-excellence": "Operational Excellence",
	"performance-efficiency": "Performance Efficiency",
};
