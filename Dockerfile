# In a clone of the repository: npm ci && npm pack && docker build -t wp-rest-doctor .
# From the package instead: docs/examples/image/Dockerfile
FROM node:24-slim

# Signals reach it as they are: it removes a draft that is under way before it ends.
ENV NODE_ENV=production NO_UPDATE_NOTIFIER=1
COPY wp-rest-doctor-*.tgz /tmp/
RUN npm install --global --ignore-scripts --no-audit --no-fund /tmp/wp-rest-doctor-*.tgz && npm cache clean --force

USER node
WORKDIR /work
ENTRYPOINT ["wp-rest-doctor"]
