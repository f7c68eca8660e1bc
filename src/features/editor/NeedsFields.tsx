import { needsIn, type Partner, partnerOf, partnersIn, withNeeds, withPartner } from "../../domain/draft/needs.ts";
import type { Recommendation } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Choose } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { Further } from "./Further.tsx";
import { NamedList } from "./NamedList.tsx";
import { Said } from "./Said.tsx";
import { requirementName } from "./titles.ts";

const lists = ["prerequisites", "prerequisiteItems"] as const;

/** What has to be in place before a recommendation. */
export function NeedsFields({ row }: { row: Recommendation }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const { id, prerequisites = [], prerequisiteItems = [] } = row;
	return (
		<Further title={t("editor.needs")} lead={t("editor.needs.lead")} count={prerequisites.length + prerequisiteItems.length}>
			{lists.map((list) => (
				<NamedList
					key={list}
					label={t(`editor.needs.${list}`)}
					at={`lens.recommendations.${id}.${list}`}
					ids={row[list] ?? []}
					known={needsIn(draft, id, list)}
					nameOf={(one) => requirementName(draft, one)}
					onChange={(ids) => edit((now) => withNeeds(now, id, list, ids))}
				/>
			))}
			<Said
				label={t("editor.needs.note")}
				place={["recommendations", id, "prerequisitesNote"]}
				hint={t("editor.needs.noteHint")}
			/>
		</Further>
	);
}

const nameOfPartner = (partner: Partner | null): string => (partner ? `${partner.kind} ${partner.id}` : "");

/** The recommendation that this one is the same as, or stands in for. */
export function PartnerField({ row }: { row: Recommendation }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const own = partnerOf(row);
	const others = partnersIn(draft, row);
	const isKnown = others.some((one) => nameOfPartner(one) === nameOfPartner(own));
	const partners = own && !isKnown ? [own, ...others] : others;
	const options = partners.map((partner) => ({
		value: nameOfPartner(partner),
		label: t(`editor.partner.${partner.kind}`, { other: requirementName(draft, partner.id) }),
	}));
	return (
		<Further title={t("editor.partner")} lead={t("editor.partner.lead")} count={own ? 1 : 0}>
			<Choose
				label={t("editor.partner.with")}
				at={`lens.recommendations.${row.id}.${own?.kind ?? "alternativeTo"}`}
				value={nameOfPartner(own)}
				options={[{ value: "", label: t("editor.partner.none") }, ...options]}
				onChange={(to) => edit((now) => withPartner(now, row, partners.find((partner) => nameOfPartner(partner) === to) ?? null))}
			/>
		</Further>
	);
}
