#!/usr/bin/env sh
# The same by server-sent events, for places where WebSockets do not pass: curl and a shell. A line of the ledger is a cursor and its
# event, so both are written together; a line that a crash cut short is dropped, and the event comes again.
#
#   TRIAD_TOKEN=<token> sh examples/integrator/follow.sh
#
# Tokens end. TRIAD_TOKEN_FILE=<file> in the place of TRIAD_TOKEN names a file that something else keeps fresh.
set -eu
: "${TRIAD_URL:=http://localhost:4000/graphql}" "${LEDGER:=ledger.tsv}" "${TRIAD_TOKEN_FILE:=}"
[ -n "$TRIAD_TOKEN_FILE" ] || : "${TRIAD_TOKEN:?a token, of npm run token or of your identity provider}"

ask() {
  token=${TRIAD_TOKEN:-}
  [ -z "$TRIAD_TOKEN_FILE" ] || token=$(cat "$TRIAD_TOKEN_FILE")
  # A connection whose other side went without a word looks like a quiet one.
  curl -sSN --connect-timeout 10 --keepalive-time 20 "$@" -H 'content-type: application/json' -H "authorization: Bearer $token"
}
query='{"query":"subscription { runCompleted { eventId sequence run { number } materialConsumption { kind part { partNumber } location { id } lotNumber serialNumber quantity unitOfMeasure { code } } } }"}'

# Says what was refused. Of what would be refused again somebody must look: then it ends everything.
refused() {
  printf 'refused: %s\n' "$1" >&2
  case $1 in
    *'"retryable":true'* | *'"status":5'*) ;;
    *'"code":"UNAUTHENTICATED"'*) [ -n "$TRIAD_TOKEN_FILE" ] || exit 3 ;;
    *) exit 3 ;;
  esac
}

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
    if [ -z "$now" ]; then
      case $answer in *'"errors"'*) refused "$answer" ;; esac
      sleep 1
      continue
    fi
    printf '%s\topening\n' "$now" >> "$LEDGER"
  fi
  cursor=$(tail -n 1 "$LEDGER" | cut -f 1)
  # How far the feed came since without an event: only as good as the line it was noted behind.
  if [ -f "$LEDGER.quiet" ] && [ "$(cut -f 1 "$LEDGER.quiet")" = "$cursor" ]; then cursor=$(cut -f 2 "$LEDGER.quiet"); fi
  ended=0
  ask "$TRIAD_URL/stream" -H 'accept: text/event-stream' -H "last-event-id: $cursor" -d "$query" | (
    id='' event=''
    while IFS= read -r line || [ -n "$line" ]; do
      case $line in
        'id: '*) id=${line#id: } ;;
        'data: '*) event=${line#data: } ;;
        '')
          case $event in
            # The stream was refused, has ended, or an event came of which a part is missing: it is not posted, and asked for again.
            '{"errors"'*) refused "$event"; exit 0 ;;
          esac
          if [ -n "$id" ] && [ -n "$event" ]; then
            # What could not be written whole is dropped at the next attempt; nothing may follow it.
            printf '%s\t%s\n' "$id" "$event" >> "$LEDGER" || exit 0
          elif [ -n "$id" ]; then
            printf '%s\t%s\n' "$(tail -n 1 "$LEDGER" | cut -f 1)" "$id" > "$LEDGER.next" && mv "$LEDGER.next" "$LEDGER.quiet"
          fi
          id='' event=''
          ;;
        # An answer that is no stream: it was refused before it began.
        '{'*) refused "$line" ;;
      esac
    done
  ) || ended=$?
  [ "$ended" -ne 3 ] || exit 3
  sleep 1
done
