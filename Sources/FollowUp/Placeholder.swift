enum FollowUpPlaceholder {}
