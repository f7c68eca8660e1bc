import { usePhrases } from "../i18n/context.tsx";
import { paths } from "../paths.ts";
import { Nowhere } from "../ui/Nowhere.tsx";
import { Shell } from "./Shell.tsx";
import { WithPhrases } from "./WithPhrases.tsx";

/** A review that is not on this device: links are copied, reviews stay where they were made. `wasHere`: another tab deleted it just now. */
export const ReviewElsewhere = ({ wasHere }: { wasHere: boolean }) => (
	<Shell>
		<WithPhrases>
			<Told why={wasHere ? "app.deleted" : "app.elsewhere"} />
		</WithPhrases>
	</Shell>
);

function Told({ why }: { why: "app.deleted" | "app.elsewhere" }) {
	const { t } = usePhrases();
	return <Nowhere title={t(why)} text={t(`${why}.text`)} to={paths.home} label={t("app.backHome")} />;
}
