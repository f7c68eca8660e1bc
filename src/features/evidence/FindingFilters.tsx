import { SelectField } from "../../ui/fields.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { useSeen } from "../../ui/seen.ts";
import { useQuery, withEntry } from "../../ui/useQuery.ts";
import { countIn, type FindingSet } from "./findingRows.ts";

const verdicts = ["missing", "inPlace", "unknown"] as const;

/** Which findings are shown: by what they show, by pillar, by file. */
export function FindingFilters({ sets }: { sets: FindingSet[] }) {
	const { lens, words } = useSeen();
	const { t, number } = words;
	const [query, change] = useQuery();
	const set = (name: string, value: string) => change((now) => withEntry(now, name, value));
	const count = (isMeant: (set: FindingSet) => boolean) => number(countIn(sets.filter(isMeant)));
	const pillars = lens.pillars.filter(({ id }) => sets.some(({ pillar }) => pillar === id));
	const files = [...new Map(sets.map(({ group }) => [group.file.id, group.file.name]))];
	return (
		<div className="evidence-filters">
			<Segmented
				label={t("evidence.verdict")}
				value={query.get("verdict") ?? ""}
				options={[
					{ value: "", label: `${t("evidence.decided")} ${count(({ group }) => group.verdict !== "unknown")}` },
					...verdicts.map((verdict) => ({
						value: verdict,
						label: `${t(`evidence.verdict.${verdict}`)} ${count(({ group }) => group.verdict === verdict)}`,
					})),
					{ value: "all", label: `${t("evidence.verdict.all")} ${count(() => true)}` },
				]}
				onChange={(verdict) => set("verdict", verdict)}
			/>
			{pillars.length > 1 && (
				<SelectField
					label={t("evidence.pillar")}
					value={query.get("pillar") ?? ""}
					options={[
						{ value: "", label: t("evidence.pillar.all") },
						...pillars.map(({ id }) => ({ value: id, label: words.lens.pillars[id]?.name ?? id })),
					]}
					onChange={(pillar) => set("pillar", pillar)}
				/>
			)}
			{files.length > 1 && (
				<SelectField
					label={t("evidence.file")}
					value={query.get("file") ?? ""}
					options={[{ value: "", label: t("evidence.file.all") }, ...files.map(([value, label]) => ({ value, label }))]}
					onChange={(file) => set("file", file)}
				/>
			)}
		</div>
	);
}
