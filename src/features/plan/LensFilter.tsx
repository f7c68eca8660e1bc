import { useCallback, useMemo } from "react";
import { partsOf } from "../../domain/lens/lens.ts";
import { lensesOfRequirement } from "../../domain/lens/partNames.ts";
import { lensTitle } from "../../i18n/lensWords.ts";
import { SelectField } from "../../ui/fields.tsx";
import { useSeen } from "../../ui/seen.ts";
import { useQuery, withEntry } from "../../ui/useQuery.ts";

/** The lens of which gaps are listed, as it stands in the address; empty: any. With it whether a gap is of it, and a way to change it. */
export function useLensFilter(): [lens: string, isOf: (gap: string) => boolean, change: (lens: string) => void] {
	const { lens, report } = useSeen();
	const [query, changeQuery] = useQuery();
	const parts = useMemo(() => partsOf(lens), [lens]);
	const asked = lens.parts?.find(({ id }) => id === query.get("lens"))?.id ?? "";
	const gaps = useMemo(
		() => new Set(report.gaps.flatMap((gap) => (lensesOfRequirement(gap, parts).includes(asked) ? [gap.id] : []))),
		[report, parts, asked],
	);
	const isOf = useCallback((gap: string) => asked === "" || gaps.has(gap), [asked, gaps]);
	return [asked, isOf, (next) => changeQuery((now) => withEntry(now, "lens", next))];
}

/** The choice of a lens; nothing where the review has one. */
export function LensFilter({ lens: chosen, onChange }: { lens: string; onChange: (lens: string) => void }) {
	const { lens, words } = useSeen();
	const { t } = words;
	if (!lens.parts) return null;
	return (
		<SelectField
			label={t("asked.lens")}
			value={chosen}
			options={[
				{ value: "", label: t("asked.lens.any") },
				...lens.parts.map(({ id }) => ({ value: id, label: lensTitle(id, words.lens) })),
			]}
			onChange={onChange}
		/>
	);
}
