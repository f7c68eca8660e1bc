import { usePhrases } from "../../i18n/context.tsx";
import { WebLink } from "../../ui/report/WebLink.tsx";

/** Where lenses can be had: addresses of public projects, read on 2026-11-29. The page fetches nothing of them. */
const sources = [
	{
		id: "azureGuides",
		url: "https://github.com/MicrosoftDocs/well-architected/tree/main/well-architected/service-guides",
		licence: "CC BY 4.0",
	},
	{
		id: "azurePillars",
		url: "https://github.com/MicrosoftDocs/well-architected/tree/main/well-architected",
		licence: "CC BY 4.0",
	},
	{ id: "azureChecklists", url: "https://github.com/Azure/review-checklists/tree/main/checklists", licence: "MIT" },
	{ id: "awsLenses", url: "https://github.com/aws-samples/custom-lens-wa-hub", licence: "MIT-0" },
] as const;

/** What public lenses there are, how many, under which licence, and how a file of them is had. */
export function Sources() {
	const { t } = usePhrases();
	return (
		<section className="card library-sources" aria-labelledby="library-sources">
			<h2 id="library-sources">{t("library.sources")}</h2>
			<p className="soft">{t("library.sources.lead")}</p>
			<ul>
				{sources.map(({ id, url, licence }) => (
					<li key={id}>
						<strong>{t(`library.sources.${id}`)}</strong> <span className="soft">({licence})</span>
						<br />
						{t(`library.sources.${id}.text`)} <WebLink url={url} label={url.replace("https://", "")} />
					</li>
				))}
			</ul>
		</section>
	);
}
