/** Names of the pillars, and heads of the table of recommendations, in the languages of learn.microsoft.com. */
import { type GuidePillar, guidePillars } from "./azureGuide.ts";

const plain = (name: string): string =>
	name
		.normalize("NFC")
		.toLowerCase()
		.replace(/[\s\u00a0]+/g, " ")
		.trim();

const names: Record<GuidePillar, readonly string[]> = {
	Reliability: [
		...["Affidabilità", "Zuverlässigkeit", "Fiabilité", "Confiabilidad", "Fiabilidad", "Confiabilidade", "Fiabilidade"],
		...["信頼性", "안정성", "可靠性"],
	],
	Security: ["Sicurezza", "Sicherheit", "Sécurité", "Seguridad", "Segurança", "セキュリティ", "보안", "安全性", "安全"],
	"Cost Optimization": [
		...["Ottimizzazione dei costi", "Kostenoptimierung", "Optimisation des coûts", "Optimización de costos"],
		...[
			"Optimización de costes",
			"Otimização de custos",
			"コストの最適化",
			"コスト最適化",
			"비용 최적화",
			"成本优化",
			"成本最佳化",
		],
	],
	"Operational Excellence": [
		...["Eccellenza operativa", "Optimaler Betrieb", "Operative Exzellenz", "Excellence opérationnelle", "Excelencia operativa"],
		...["Excelência operacional", "オペレーショナル エクセレンス", "운영 우수성", "卓越运营", "營運卓越", "卓越營運"],
	],
	"Performance Efficiency": [
		...["Efficienza delle prestazioni", "Leistungseffizienz", "Efficacité des performances", "Eficiencia del rendimiento"],
		...["Eficiência de desempenho", "パフォーマンス効率", "パフォーマンスの効率化", "성능 효율성", "性能效率", "效能效率"],
	],
};

const pillarOf = new Map(
	guidePillars.flatMap((pillar) => [pillar, ...names[pillar]].map((name) => [plain(name), pillar] as const)),
);

/** What stands around the name in the heading of a guide that is not quite of the usual shape: a number, an anchor, a colon, what it is about. */
const around = [
	/^(?:\d+\s*[.):]?|[a-z]\))\s+/,
	/\s*\{#[^}]*\}$/,
	/\s*:$/,
	/\s+(?:best practices|recommendations|considerations|design checklist|design review checklist|checklist|guidance|pillar)$/,
];

/** The pillar that a heading names, in any letter case, with little around it. */
export const pillarNamed = (heading: string): GuidePillar | null => {
	const name = around.reduce((left, part) => left.replace(part, ""), plain(heading).replace(/^\*+|\*+$/g, ""));
	return pillarOf.get(name.replace("optimisation", "optimization")) ?? null;
};

const recommendation = [
	"Recommendation",
	"Recommendations",
	"Configuration recommendation",
	"Configuration recommendations",
	"Raccomandazione",
	"Consiglio",
	"Empfehlung",
	"Recommandation",
	"Recomendación",
	"Recomendação",
];
const benefit = ["Benefit", "Benefits", "Vantaggio", "Vantaggi", "Vorteil", "Avantage", "Ventaja", "Beneficio", "Benefício"];
const eastern = {
	recommendation: ["推奨事項", "推奨", "권장 사항", "建议", "建議"],
	benefit: ["特典", "利点", "メリット", "혜택", "이점", "好处", "优点", "優點"],
};

const isOneOf = (words: readonly string[], text: string): boolean => words.some((word) => plain(word) === plain(text));

/** Whether a table is headed Recommendation and Benefit. */
export const isRecommendationHead = ([first = "", second = ""]: readonly string[]): boolean =>
	isOneOf([...recommendation, ...eastern.recommendation], first) && isOneOf([...benefit, ...eastern.benefit], second);

/** Lines of a page that was pasted as plain text: names of pillars, and the head of a table run together. */
export const looksPasted = (text: string): boolean => {
	const lines = text.split("\n").map((line) => line.trim());
	const pillars = new Set(lines.flatMap((line) => pillarNamed(line) ?? []));
	const isHead = (line: string) => {
		const [first = "", second = "", ...more] = line.split(/\s+/);
		return more.length === 0 && isOneOf(recommendation, first) && isOneOf(benefit, second);
	};
	return pillars.size >= 2 || lines.some(isHead);
};
