#!/usr/bin/env sh
# The same by server-sent events, for places where WebSockets do not pass: curl and a shell. A line of the ledger is a cursor and its
# event, so both are written together; a line that a crash cut short is dropped, and the event comes again.
#
#   TRIAD_TOKEN=<token> sh examples/integrator/follow.sh
set -eu
: "${TRIAD_URL:=http://localhost:4000/graphql}" "${LEDGER:=ledger.tsv}" "${TRIAD_TOKEN:?a token, of npm run token or of your identity provider}"

ask() {
  # A connection whose other side went without a word looks like a quiet one.
  curl -sSN --keepalive-time 20 "$@" -H 'content-type: application/json' -H "authorization: Bearer $TRIAD_TOKEN"
}
query='{"query":"subscription { runCompleted { eventId sequence run { number } materialConsumption { kind part { partNumber } location { id } lotNumber serialNumber quantity unitOfMeasure { code } } } }"}'

touch "$LEDGER"
while :; do
  # A whole line ends with a line feed.
  if [ -n "$(tail -c 1 "$LEDGER")" ]; then
    sed '$d' "$LEDGER" > "$LEDGER.whole" && mv "$LEDGER.whole" "$LEDGER"
  fi
  # The first time: from this moment on. Without a cursor nothing begins.
  if [ ! -s "$LEDGER" ]; then
    answer=$(ask "$TRIAD_URL" -d '{"query":"{ mesEventCursor }"}' || true)
    now=$(printf '%s\n' "$answer" | sed -n 's/.*"mesEventCursor":"\([^"]*\)".*/\1/p')
    [ -n "$now" ] || { printf 'refused: %s\n' "$answer" >&2; sleep 1; continue; }
    printf '%s\topening\n' "$now" >> "$LEDGER"
  fi
  cursor=$(tail -n 1 "$LEDGER" | cut -f 1)
  # How far the feed came since without an event: only as good as the line it was noted behind.
  if [ -f "$LEDGER.quiet" ] && [ "$(cut -f 1 "$LEDGER.quiet")" = "$cursor" ]; then cursor=$(cut -f 2 "$LEDGER.quiet"); fi
  ask "$TRIAD_URL/stream" -H 'accept: text/event-stream' -H "last-event-id: $cursor" -d "$query" | while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      'id: '*) id=${line#id: } ;;
      'data: '*) event=${line#data: } ;;
      '')
        if [ -n "${id:-}" ] && [ -n "${event:-}" ]; then
          printf '%s\t%s\n' "$id" "$event" >> "$LEDGER"
        elif [ -n "${id:-}" ]; then
          printf '%s\t%s\n' "$(tail -n 1 "$LEDGER" | cut -f 1)" "$id" > "$LEDGER.next" && mv "$LEDGER.next" "$LEDGER.quiet"
        elif [ -n "${event:-}" ]; then
          printf 'refused: %s\n' "$event" >&2
        fi
        id='' event=''
        ;;
      '{'*) printf 'refused: %s\n' "$line" >&2 ;;
    esac
  done || true
  sleep 1
done
