#!/bin/sh
# One run: ./run.sh, or ./run.sh 8 for eight pods. It ends with 0 when all sites pass, leaves the report in ./report either way,
# and needs these once:
#
#   kubectl create configmap wp-rest-doctor --from-file=sites.yaml
#   kubectl create secret generic wp-rest-doctor --from-env-file=.env
#   kubectl apply -f volume.yaml
set -eu
cd "$(dirname "$0")"
parts=${1:-3}

# Applied again, a job that has ended stays as it is, and is not run.
kubectl delete job --ignore-not-found wp-rest-doctor-parts wp-rest-doctor-merge

begin() {
  sed -E "s/^(  completions|  parallelism): [0-9]+/\1: $parts/; s/(name: N, value: )\"[0-9]+\"/\1\"$parts\"/" "$1" |
    kubectl create -f -
}

# `kubectl wait` knows one condition, and sits out its time where the job ends in the other: so each is asked in turn, for
# half an hour.
ended() {
  for _ in $(seq 360); do
    if kubectl wait --for=condition=complete --timeout=5s "job/$1" 2>/dev/null; then return 0; fi
    if kubectl wait --for=condition=failed --timeout=0s "job/$1" 2>/dev/null; then return 1; fi
  done
  echo "$1 has not ended within half an hour" >&2
  return 1
}

begin parts.yaml
# What is missing then, merge.yaml says.
ended wp-rest-doctor-parts || kubectl logs --selector job-name=wp-rest-doctor-parts --tail 20
begin merge.yaml
status=0
ended wp-rest-doctor-merge || status=1
kubectl logs job/wp-rest-doctor-merge

# The report is its owner's alone, on a volume: a pod of the same user hands it out.
kubectl delete pod --ignore-not-found wp-rest-doctor-report
kubectl create -f report.yaml
kubectl wait --for=condition=ready --timeout=2m pod/wp-rest-doctor-report
kubectl cp wp-rest-doctor-report:/results/report report
kubectl delete pod --wait=false wp-rest-doctor-report
exit "$status"
