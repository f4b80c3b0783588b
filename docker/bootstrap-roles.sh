#!/bin/sh
# Run once by the postgres image when its data folder is empty: makes the roles with the passwords given to the container.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --quiet --output /dev/null \
  --set migrator="$MIGRATOR_PASSWORD" --set app="$APP_PASSWORD" --set verifier="$VERIFIER_PASSWORD" --set queue="$QUEUE_PASSWORD" <<'SQL'
SELECT set_config('shidian.migrator_password', :'migrator', false),
       set_config('shidian.app_password', :'app', false),
       set_config('shidian.verifier_password', :'verifier', false),
       set_config('shidian.queue_password', :'queue', false);
\i /bootstrap/bootstrap-roles.sql
SQL
