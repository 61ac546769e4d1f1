package org.jixiao.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What the user reads when everything runs: where it is, how to get in, what to try.
 *
 * @param seconds how long the start took
 * @param mebibytes how much memory everything takes together, where the system says so
 * @param passwordFile where the demo users' password is
 */
record Greeting(double seconds, OptionalLong mebibytes, Path passwordFile, String password) {

    private static final String TEXT = """

        Jixiao 绩效 is ready in {seconds} s{memory}.

          Console         {gateway}/console/
          Public pages    {gateway}/public/
          API documents   {gateway}/docs
          Users           planning-finance, research-office, general-secretariat, project-officer, division-head,
                          unit-head, office-leader, secrecy-reviewer, disclosure-officer, auditor, expert, expert-2,
                          expert-3, system-administrator, and the people of divisions, offices and centre
                          (demo-identity/src/main/resources/demo-users.yaml)
          Password        {password} (of all of them)

        Try, for example:

          TOKEN=$(curl -s -u "demo-auditor:$(cat {passwordFile})" -d grant_type=client_credentials \\
            {issuer}/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
          curl -H "Authorization: Bearer $TOKEN" "{gateway}/api/goals/projects?year=2020"
          curl -H "Authorization: Bearer $TOKEN" {gateway}/api/journal/dossiers/project/31000020T000000000001/2020

        Ctrl-C stops everything. ./run goes on from there, ./run --fresh begins anew.
        """;

    @Override
    public String toString() {
        return TEXT.replace("{seconds}", String.format(Locale.ROOT, "%.1f", seconds))
                .replace("{memory}", mebibytes.isPresent() ? " with " + mebibytes.getAsLong() + " MiB of memory" : "")
                .replace("{gateway}", Suite.PUBLIC_URL)
                .replace("{issuer}", Suite.ISSUER)
                .replace("{passwordFile}", passwordFile.toString())
                .replace("{password}", password);
    }
}
