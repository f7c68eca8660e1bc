import type { Lens } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { languages, spoken } from "../../i18n/languages.ts";
import { languageName as nameOfTag } from "../../ui/languageName.ts";
import type { PreviewedLens } from "./types.ts";

interface LensFactsProps extends Pick<PreviewedLens, "lens" | "texts"> {
	origin: PreviewedLens["origin"] | null;
}

/** Edition, size, language, licence and whom to name. */
export function LensFacts({ lens, texts, origin }: LensFactsProps) {
	const { t, list } = usePhrases();
	const facts = [
		[t("library.kind"), origin ? t(`library.format.${origin.format}`) : t("library.builtIn")],
		[t("library.version"), lens.version],
		[t("library.size"), t("library.questions", { n: lens.items.length })],
		[t("library.language"), list(lens.languages.map(languageName))],
		[t("library.licence"), origin ? origin.licence || t("library.licence.none") : t("library.licence.own")],
		[t("library.attribution"), origin ? origin.attribution : texts.scope.edition],
		[t("library.file"), origin?.file ?? ""],
	].filter(([, said]) => said !== "");
	return (
		<dl className="library-facts">
			{facts.map(([name, said]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>{said}</dd>
				</div>
			))}
			<UnjudgedFact lens={lens} />
		</dl>
	);
}

/** As its speakers call it. */
export const languageName = (tag: string): string => {
	const known = languages.find((language) => language === tag);
	return known ? spoken(known).name : nameOfTag(tag);
};

/** How much of it nobody has judged yet. */
function UnjudgedFact({ lens: { recommendations, items } }: { lens: Lens }) {
	const { t } = usePhrases();
	const judged = [...recommendations, ...items.flatMap(({ remainder }) => remainder ?? [])];
	const n = judged.filter(({ unjudged = [] }) => unjudged.includes("severity")).length;
	if (n === 0) return null;
	return (
		<div>
			<dt>{t("library.unjudged")}</dt>
			<dd>{t("library.unjudged.of", { n, all: judged.length })}</dd>
		</div>
	);
}
