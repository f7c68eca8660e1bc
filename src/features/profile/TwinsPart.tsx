import { useMemo } from "react";
import { type ProposedTwins, proposeTwins } from "../../domain/lens/joinedTwins.ts";
import { partsOf } from "../../domain/lens/lens.ts";
import { lensOfId } from "../../domain/lens/partNames.ts";
import { withTwins, withTwinsParted } from "../../domain/review/changes.ts";
import { lensTitle } from "../../i18n/lensWords.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { LensText } from "../../ui/LensText.tsx";
import { useSeen } from "../../ui/seen.ts";

/** Requirements of different lenses that say nearly the same: proposed, joined by a person, and parted again. */
export function TwinsPart() {
	const { review, lens, words } = useSeen();
	const { t } = words;
	const edit = useEdit();
	const proposed = useMemo(() => proposeTwins(lens, words.lens), [lens, words.lens]);
	const rows = useMemo(() => new Map(lens.recommendations.map((row) => [row.id, row])), [lens]);
	const joined = Object.entries(review.joined ?? {}).filter(([second]) => rows.has(second));
	if (!lens.parts || proposed.length + joined.length === 0) return null;
	const itemOf = (row: string) => rows.get(row)?.askedIn ?? "";
	const titleOf = (row: string) => words.lens.recommendations[row]?.title ?? row;
	const join = (pair: ProposedTwins) => edit((now) => withTwins(now, pair, [itemOf(pair.first), itemOf(pair.second)]));
	return (
		<section className="stack" aria-labelledby="profile-twins">
			<h3 id="profile-twins">{t("profile.twins")}</h3>
			<p className="soft">{t("profile.twins.lead")}</p>
			<ul className="profile-twins">
				{joined.map(([second, first]) => (
					<li key={second}>
						<PairTitles first={first} second={second} />
						<span className="soft">{t("profile.twins.joined")}</span>
						<Button
							look="quiet"
							aria-label={`${t("profile.twins.part")}: ${titleOf(second)}`}
							onClick={() => edit((now) => withTwinsParted(now, second))}
						>
							{t("profile.twins.part")}
						</Button>
					</li>
				))}
				{proposed.map((pair) => (
					<li key={pair.second}>
						<PairTitles first={pair.first} second={pair.second} />
						<span className="soft figures">{t("profile.twins.share", { share: pair.share })}</span>
						<Button aria-label={`${t("profile.twins.join")}: ${titleOf(pair.second)}`} onClick={() => join(pair)}>
							{t("profile.twins.join")}
						</Button>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Both titles, each with the lens that it is of. */
function PairTitles({ first, second }: Pick<ProposedTwins, "first" | "second">) {
	const { lens, words } = useSeen();
	return (
		<span className="profile-pair">
			{[first, second].map((row) => (
				<span key={row}>
					<LensText>{words.lens.recommendations[row]?.title ?? row}</LensText>{" "}
					<span className="small soft">
						<LensText>{lensTitle(lensOfId(row, partsOf(lens)), words.lens)}</LensText>
					</span>
				</span>
			))}
		</span>
	);
}
