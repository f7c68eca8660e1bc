import { usePhrases } from "../i18n/context.tsx";
import { paths } from "../paths.ts";
import { Nowhere } from "../ui/Nowhere.tsx";
import { Shell } from "./Shell.tsx";

/** An address that leads nowhere. */
export function NotFound() {
	const { t } = usePhrases();
	return (
		<Shell>
			<Nowhere title={t("app.notFound")} to={paths.home} label={t("app.backHome")} />
		</Shell>
	);
}
