/**
 * Names in the languages of the checklists, matched as they are: the translations are made by machine, and some are
 * other words altogether (formats: Azure review checklist).
 */
import type { Level } from "../../domain/lens/lens.ts";
import type { ChecklistPillar, ChecklistStatusMeaning } from "./azureChecklist.ts";

/** Blanks and case tell no names apart. */
const plain = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, "");

const tableOf = <T extends string>(names: Record<T, readonly string[]>): Map<string, T> => {
	const table = new Map<string, T>();
	for (const meaning in names) for (const name of names[meaning]) table.set(plain(name), meaning);
	return table;
};

const severities = tableOf<Level>({
	high: ["High", "Alto", "高い", "높다", "高"],
	medium: ["Medium", "Medio", "Média", "中程度", "보통", "中等"],
	low: ["Low", "Bajo", "Baixo", "低い", "낮다", "低"],
});

const pillars = tableOf<ChecklistPillar>({
	reliability: [
		...["Reliability", "Resiliency", "Fiabilidad", "Resiliencia", "Fiabilidade", "Resiliência"],
		...["確実", "復元", "신뢰도", "복구", "可靠性", "彈性"],
	],
	security: ["Security", "Seguridad", "Segurança", "安全", "안전"],
	cost: [
		...["Cost", "Cost Optimization", "Costar", "Custar", "Optimización de costos", "Otimização de custos"],
		...["費用", "비용", "成本"],
	],
	operations: [
		...["Operations", "Operational Excellence", "Operaciones", "Excelencia Operacional", "Operações", "Excelência Operacional"],
		...["オペレーションズ", "オペレーショナルエクセレンス", "작업", "운영 우수성", "操作", "卓越運營"],
	],
	performance: [
		...["Performance", "Performance Efficiency", "Rendimiento", "Desempenho", "Eficiencia del rendimiento"],
		...["Eficiência de desempenho", "パフォーマンス", "공연", "性能"],
	],
});

/** By language, so that the words also tell the language; a list goes in the order of the file format. */
const statusNames: Record<string, readonly (readonly [ChecklistStatusMeaning, ...string[]])[]> = {
	en: [
		["notLookedAt", "Not verified"],
		["open", "Open"],
		["fulfilled", "Fulfilled"],
		["notRequired", "Not required"],
		["riskAccepted", "Risk accepted"],
		["notApplicable", "N/A"],
	],
	es: [
		["notLookedAt", "No verificado"],
		["open", "Abrir"],
		["fulfilled", "Cumplido"],
		["notRequired", "No es necesario"],
		["riskAccepted", "Riesgo aceptado"],
	],
	pt: [
		["notLookedAt", "Não verificado"],
		["open", "Abrir"],
		["fulfilled", "Cumprido"],
		["notRequired", "Não é necessário"],
		["riskAccepted", "Risco aceito"],
	],
	ja: [
		["notLookedAt", "未確認"],
		["open", "開ける"],
		["fulfilled", "達成"],
		["notRequired", "必要なし", "必須ではありません"],
		["riskAccepted", "リスクの受け入れ"],
		["notApplicable", "該当なし"],
	],
	ko: [
		["notLookedAt", "확인되지 않음"],
		["open", "열다"],
		["fulfilled", "성취"],
		["notRequired", "필요 없음", "필요하지 않음"],
		["riskAccepted", "감수된 위험"],
		["notApplicable", "해당 없음", "해당 사항 없음"],
	],
	"zh-Hant": [
		["notLookedAt", "未驗證"],
		["open", "打開"],
		["fulfilled", "實現"],
		["notRequired", "不需要"],
		["riskAccepted", "接受風險"],
		["notApplicable", "不適用"],
	],
};

const statuses = new Map(
	Object.values(statusNames).flatMap((meanings) =>
		meanings.flatMap(([meaning, ...names]) => names.map((name) => [plain(name), meaning] as const)),
	),
);

/** The severity that a name stands for; null: none of the known ones. */
export const severityNamed = (name: string): Level | null => severities.get(plain(name)) ?? null;

/** The pillar that a name stands for; null: none of the known ones. */
export const pillarNamed = (name: string): ChecklistPillar | null => pillars.get(plain(name)) ?? null;

/** The first three positions mean the same in every file; of the others the name alone tells. */
const firstThree: readonly ChecklistStatusMeaning[] = ["notLookedAt", "open", "fulfilled"];

/** What the name of a status means, by its name, else by its position (from 0); null: nobody knows. */
export const statusMeaning = (name: string, position: number): ChecklistStatusMeaning | null =>
	statuses.get(plain(name)) ?? firstThree[position] ?? null;

/** Whether a name of a status is one of those known. */
export const isStatusKnown = (name: string): boolean => statuses.has(plain(name));

/** The language whose words the most names of statuses are, where there is one. */
export function languageOfStatuses(names: readonly string[]): string | null {
	const found = names.map(plain);
	const score = (language: string) =>
		(statusNames[language] ?? []).flatMap(([, ...words]) => words).filter((word) => found.includes(plain(word))).length;
	const [best] = Object.keys(statusNames).toSorted((one, other) => score(other) - score(one));
	return best !== undefined && score(best) > 0 ? best : null;
}
